console.log("ocp-contract")
